from django.urls import path

from audit.views import health

urlpatterns = [path("health/", health)]
