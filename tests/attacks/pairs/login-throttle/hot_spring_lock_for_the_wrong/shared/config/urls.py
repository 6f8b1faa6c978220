from django.contrib import admin
from django.urls import path

from springs import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("sign-in/", views.sign_in, name="sign-in"),
    path("baths/", views.baths, name="baths"),
]
