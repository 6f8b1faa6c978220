from django.apps import AppConfig


class ShedConfig(AppConfig):
    default_auto_field = "django.db.models.BigAutoField"
    name = "shed"
