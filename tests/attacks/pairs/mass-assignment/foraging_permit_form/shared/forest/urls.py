from django.urls import path

from .views import apply, permits

app_name = "forest"
urlpatterns = [
    path("", permits, name="permits"),
    path("apply/", apply, name="apply"),
]
