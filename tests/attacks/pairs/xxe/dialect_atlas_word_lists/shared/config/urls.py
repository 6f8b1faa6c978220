from django.urls import include, path

urlpatterns = [path("atlas/", include("atlas.urls"))]
