"""An app with a check of its own."""

from django.core import checks


@checks.register(checks.Tags.security, deploy=True)
def check(app_configs, **kwargs):
    return [checks.Error("The vault is open", id="base.E001")]
