from django.urls import path

from . import views

urlpatterns = [
    path("berths/", views.BerthList.as_view(), name="berths"),
    path("stays/", views.StayList.as_view(), name="stays"),
    path("stays/new/", views.StayCreate.as_view(), name="stay-new"),
    path("boats/new/", views.BoatCreate.as_view(), name="boat-new"),
]
