from django.urls import path

from gigs import api

urlpatterns = [
    path("api/setlists/", api.SetlistList.as_view()),
    path("api/setlists/<int:pk>/", api.SetlistDetail.as_view()),
    path("api/setlists/<int:pk>/entries/", api.EntryCreate.as_view()),
    path("api/entries/reorder/", api.reorder_entries),
]
