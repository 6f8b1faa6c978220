from django.urls import include, path

urlpatterns = [path("", include("berths.urls"))]
