from django.contrib import admin
from django.urls import path

from reminders.views import remind

urlpatterns = [
    path("admin/", admin.site.urls),
    path("invoices/<int:pk>/remind/", remind, name="remind"),
]
