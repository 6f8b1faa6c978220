from django.urls import include, path

urlpatterns = [path("albums/", include("albums.urls"))]
