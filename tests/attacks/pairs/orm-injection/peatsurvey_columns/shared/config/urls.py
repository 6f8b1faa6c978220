from django.contrib import admin
from django.urls import path


from peatsurvey import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("bogs/", views.bogs, name="bogs"),
    path("cores/table/", views.core_table, name="core-table"),
]
