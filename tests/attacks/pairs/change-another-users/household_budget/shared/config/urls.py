from django.contrib import admin
from django.urls import path

from budget import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("budget/<int:year>/<int:month>/", views.month_sheet, name="month-sheet"),
]
