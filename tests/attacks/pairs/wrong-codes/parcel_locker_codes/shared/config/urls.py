from django.contrib import admin
from django.urls import path

from lockers import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/parcels/", views.parcels),
    path("api/parcels/<slug:number>/", views.parcel),
    path("api/parcels/<slug:number>/fetch/", views.fetch),
]
