from django.contrib import admin
from django.urls import path

from freight import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("quotes/", views.quote, name="quote"),
]
