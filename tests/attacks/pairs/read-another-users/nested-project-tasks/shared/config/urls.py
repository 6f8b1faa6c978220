from django.urls import include, path

urlpatterns = [path("api/", include("tracker.api.urls"))]
