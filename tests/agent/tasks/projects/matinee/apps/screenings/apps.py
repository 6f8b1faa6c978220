from django.apps import AppConfig


class ScreeningsConfig(AppConfig):
    name = "apps.screenings"
