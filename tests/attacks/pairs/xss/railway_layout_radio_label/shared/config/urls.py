from django.urls import include, path

urlpatterns = [path("", include("layouts.urls"))]
