from django.urls import path

from instruments import views

app_name = "instruments"

urlpatterns = [
    path("venues/", views.VenueListView.as_view(), name="venues"),
    path("organs/<int:pk>/", views.organ_detail, name="organ"),
    path("stops/", views.StopListView.as_view(), name="stops"),
    path("stops/search/", views.stop_search, name="stop-search"),
]
