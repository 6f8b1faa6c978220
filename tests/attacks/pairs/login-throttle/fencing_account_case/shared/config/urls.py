from django.urls import include, path

urlpatterns = [path("session/", include("salle.urls"))]
