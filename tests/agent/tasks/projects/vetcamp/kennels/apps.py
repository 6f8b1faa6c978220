from django.apps import AppConfig


class KennelsConfig(AppConfig):
    default_auto_field = "django.db.models.BigAutoField"
    name = "kennels"
