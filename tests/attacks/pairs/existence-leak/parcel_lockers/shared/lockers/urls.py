from django.urls import path

from . import views

urlpatterns = [
    path("", views.parcels, name="parcels"),
    path("lockers/", views.lockers, name="lockers"),
    path("<str:number>/", views.parcel, name="parcel"),
    path("<str:number>/longer/", views.keep_longer, name="keep-longer"),
    path("<str:number>/collected/", views.collected, name="collected"),
]
