from django.urls import path

from .views import MyBoats, MyMembership

urlpatterns = [
    path("me/membership/", MyMembership.as_view(), name="membership"),
    path("me/boats/", MyBoats.as_view(), name="boats"),
]
