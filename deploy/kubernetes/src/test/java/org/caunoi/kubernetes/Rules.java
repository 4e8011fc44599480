package org.caunoi.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.common.KubernetesObject;
import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1ContainerPort;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1Probe;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1SecurityContext;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1Volume;
import java.util.List;
import java.util.Map;

/** What every set of our manifests keeps to, as written and as rendered. */
final class Rules {

  private final Manifests manifests;
  private final String documentedSecrets;

  Rules(Manifests manifests, String documentedSecrets) {
    this.manifests = manifests;
    this.documentedSecrets = documentedSecrets;
  }

  void checkAll() {
    assertThat(manifests.deployments()).hasSize(3);
    assertThat(manifests.of(V1Secret.class)).as("secrets in git").isEmpty();
    checkDenial();
    for (V1Deployment deployment : manifests.deployments()) {
      String name = deployment.getMetadata().getName();
      V1PodSpec pod = deployment.getSpec().getTemplate().getSpec();
      checkPod(name, pod);
      checkContainer(name, pod.getContainers().get(0));
      checkReferences(name, pod);
      checkCompanions(name, deployment.getSpec().getTemplate().getMetadata().getLabels());
      checkReplicas(name, deployment);
    }
  }

  private void checkPod(String name, V1PodSpec pod) {
    assertThat(pod.getContainers()).as(name).hasSize(1);
    assertThat(pod.getAutomountServiceAccountToken()).as(name).isFalse();
    assertThat(pod.getEnableServiceLinks()).as(name).isFalse();
    assertThat(pod.getSecurityContext().getRunAsNonRoot()).as(name).isTrue();
    assertThat(pod.getSecurityContext().getRunAsUser()).as(name).isPositive();
    assertThat(pod.getSecurityContext().getSeccompProfile().getType())
        .as(name)
        .isEqualTo("RuntimeDefault");
    assertThat(pod.getHostNetwork()).as(name).isNull();
    assertThat(pod.getTopologySpreadConstraints()).as(name).isNotEmpty();
  }

  private void checkContainer(String name, V1Container container) {
    V1SecurityContext security = container.getSecurityContext();
    assertThat(security.getAllowPrivilegeEscalation()).as(name).isFalse();
    assertThat(security.getReadOnlyRootFilesystem()).as(name).isTrue();
    assertThat(security.getCapabilities().getDrop()).as(name).containsExactly("ALL");
    assertThat(security.getCapabilities().getAdd()).as(name).isNullOrEmpty();
    assertThat(container.getResources().getRequests()).as(name).containsKeys("cpu", "memory");
    assertThat(container.getResources().getLimits()).as(name).containsKey("memory");
    assertThat(container.getImage()).as(name).doesNotEndWith(":latest").contains(":");
    checkProbe(container, container.getStartupProbe(), "/q/health/started");
    checkProbe(container, container.getLivenessProbe(), "/q/health/live");
    checkProbe(container, container.getReadinessProbe(), "/q/health/ready");
  }

  private static void checkProbe(V1Container container, V1Probe probe, String path) {
    assertThat(probe.getHttpGet().getPath()).isEqualTo(path);
    assertThat(probe.getHttpGet().getPort()).isEqualTo(new IntOrString("management"));
    assertThat(container.getPorts())
        .extracting(V1ContainerPort::getName)
        .containsExactly("http", "management");
    // A service's management port is its own + 1000, in every place it runs.
    assertThat(container.getPorts().get(1).getContainerPort())
        .isEqualTo(container.getPorts().get(0).getContainerPort() + 1000);
  }

  private void checkReferences(String name, V1PodSpec pod) {
    V1Container container = pod.getContainers().get(0);
    String map = container.getEnvFrom().get(0).getConfigMapRef().getName();
    Map<String, String> settings = manifests.settings(map).getData();
    assertThat(manifests.of(V1ServiceAccount.class))
        .as(name)
        .anySatisfy(
            account -> {
              assertThat(account.getMetadata().getName()).isEqualTo(pod.getServiceAccountName());
              assertThat(account.getAutomountServiceAccountToken()).isFalse();
            });
    for (V1Volume volume : pod.getVolumes()) {
      assertThat(container.getVolumeMounts())
          .as(volume.getName())
          .anyMatch(mount -> mount.getName().equals(volume.getName()));
      if (volume.getSecret() != null) {
        checkSecret(volume, settings);
      }
    }
    assertThat(pod.getVolumes()).as(name).anyMatch(volume -> volume.getEmptyDir() != null);
  }

  /** A secret is documented, and what is mounted is what a setting points at. */
  private void checkSecret(V1Volume volume, Map<String, String> settings) {
    String folder = "/run/secrets/" + volume.getName() + "/";
    String secret = volume.getSecret().getSecretName();
    String file =
        settings.values().stream()
            .filter(value -> value.startsWith(folder))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no setting points at " + folder));
    assertThat(documentedSecrets)
        .contains("| `" + secret + "` | `" + file.substring(folder.length()) + "` |");
  }

  private void checkCompanions(String name, Map<String, String> labels) {
    V1Service service = named(V1Service.class, name);
    assertThat(labels).containsAllEntriesOf(service.getSpec().getSelector());
    assertThat(service.getSpec().getPorts().get(0).getTargetPort())
        .isEqualTo(new IntOrString("http"));
    V1PodDisruptionBudget budget = named(V1PodDisruptionBudget.class, name);
    assertThat(labels).containsAllEntriesOf(budget.getSpec().getSelector().getMatchLabels());
    V1NetworkPolicy policy = named(V1NetworkPolicy.class, name);
    assertThat(labels).containsAllEntriesOf(policy.getSpec().getPodSelector().getMatchLabels());
    assertThat(policy.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
    assertThat(policy.getSpec().getEgress())
        .as("egress of %s names its peers", name)
        .allSatisfy(rule -> assertThat(rule.getTo()).isNotEmpty());
  }

  private void checkReplicas(String name, V1Deployment deployment) {
    assertThat(deployment.getSpec().getReplicas()).as(name).isGreaterThanOrEqualTo(2);
    assertThat(deployment.getSpec().getStrategy().getRollingUpdate().getMaxUnavailable())
        .as(name)
        .isEqualTo(new IntOrString(0));
  }

  private void checkDenial() {
    V1NetworkPolicy deny = named(V1NetworkPolicy.class, "deny");
    assertThat(deny.getSpec().getPodSelector().getMatchLabels()).isNullOrEmpty();
    assertThat(deny.getSpec().getIngress()).isNullOrEmpty();
    assertThat(deny.getSpec().getEgress()).isNullOrEmpty();
    assertThat(deny.getSpec().getPolicyTypes()).isEqualTo(List.of("Ingress", "Egress"));
  }

  private <T extends KubernetesObject> T named(Class<T> type, String name) {
    return manifests.of(type).stream()
        .filter(object -> name.equals(object.getMetadata().getName()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + name));
  }
}
