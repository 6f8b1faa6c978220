from django.contrib import admin
from django.urls import include, path

from dojo import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("me/", views.my_card, name="my-card"),
    path("me/name/", views.my_name, name="my-name"),
    path("members/", views.roster, name="roster"),
    path("members/award/", views.award, name="award"),
]
