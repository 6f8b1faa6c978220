from django.urls import path

from . import views

urlpatterns = [
    path("", views.LockerList.as_view(), name="lockers"),
    path("<slug:serial>/token/", views.new_token, name="locker-token"),
    path("<slug:serial>/door/", views.Door.as_view(), name="locker-door"),
]
