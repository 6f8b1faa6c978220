from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from rowing.views import AddOuting, Boats, Join, Outings

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("boats/", Boats.as_view(), name="boats"),
    path("join/", Join.as_view(), name="join"),
    path("outings/", Outings.as_view(), name="outings"),
    path("outings/add/", AddOuting.as_view(), name="add"),
]
