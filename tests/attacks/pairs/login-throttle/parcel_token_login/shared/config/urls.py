from django.contrib import admin
from django.urls import path

from parcels import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/login/", views.Login.as_view(), name="login"),
    path("api/logout/", views.Logout.as_view(), name="logout"),
    path("api/parcels/", views.ParcelList.as_view(), name="parcels"),
    path("api/parcels/<int:pk>/", views.ParcelDetail.as_view(), name="parcel"),
]
