from django.apps import AppConfig


class KitchensConfig(AppConfig):
    name = "kitchens"
