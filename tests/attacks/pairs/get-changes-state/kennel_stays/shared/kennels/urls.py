from django.urls import path

from . import desk, views

urlpatterns = [
    path("", views.OwnStays.as_view(), name="stays"),
    path("request/", views.RequestStay.as_view(), name="request"),
    path("desk/", desk.Desk.as_view(), name="desk"),
    path("desk/<int:pk>/confirm/", desk.ConfirmStay.as_view(), name="confirm"),
]
