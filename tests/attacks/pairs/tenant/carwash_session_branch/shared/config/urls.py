from django.contrib import admin
from django.urls import path

from carwash import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("branch/", views.choose_branch, name="choose-branch"),
    path("washes/", views.washes, name="washes"),
]
