from django.urls import path

from . import views

urlpatterns = [
    path("", views.ConcertList.as_view(), name="concerts"),
    path("concerts/<int:pk>/", views.ConcertDetail.as_view(), name="concert"),
    path("roster/", views.Roster.as_view(), name="roster"),
    path("roster/me/", views.MyCard.as_view(), name="my-card"),
]
