from django.urls import path

from .views import MyFloats, NewFloat, Parade

urlpatterns = [
    path("parade/", Parade.as_view(), name="parade"),
    path("floats/", MyFloats.as_view(), name="my-floats"),
    path("floats/new/", NewFloat.as_view(), name="new-float"),
]
