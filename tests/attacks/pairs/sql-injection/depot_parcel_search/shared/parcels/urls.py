from django.urls import path

from . import views

app_name = "parcels"
urlpatterns = [
    path("<int:pk>/", views.depot_detail, name="depot"),
    path("<int:pk>/search/", views.parcel_search, name="search"),
]
