from django.apps import AppConfig


class HutsConfig(AppConfig):
    name = "apps.huts"
    label = "huts"
