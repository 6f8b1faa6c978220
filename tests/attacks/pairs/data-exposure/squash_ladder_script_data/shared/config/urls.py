from django.contrib import admin
from django.urls import path

from ladder import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.ladder, name="ladder"),
    path("me/", views.my_card, name="card"),
]
