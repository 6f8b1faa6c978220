from django.urls import path

from . import views

urlpatterns = [
    path("", views.ShowList.as_view(), name="shows"),
    path("shows/<int:pk>/", views.ShowDetail.as_view(), name="show"),
    path("artists/<int:pk>/", views.ArtistDetail.as_view(), name="artist"),
    path("calendar.json", views.calendar, name="calendar"),
]
