from django.urls import include, path

urlpatterns = [path("mews/", include("mews.urls"))]
