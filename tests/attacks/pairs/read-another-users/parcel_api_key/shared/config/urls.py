from django.urls import path

from parcels.views import parcel

urlpatterns = [path("parcels/<int:number>/", parcel)]
