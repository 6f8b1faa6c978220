from django.urls import include, path

urlpatterns = [path("sweeps/", include("sweeps.urls", namespace="sweeps"))]
