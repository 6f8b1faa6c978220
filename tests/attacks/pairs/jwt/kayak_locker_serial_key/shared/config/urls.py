from django.urls import include, path

urlpatterns = [path("lockers/", include("lockers.urls"))]
