from django.urls import include, path

urlpatterns = [path("password/", include("registry.urls"))]
