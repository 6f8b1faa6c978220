from django.contrib import admin
from django.urls import path

from gardens.views import bed_list, plan_import

urlpatterns = [
    path("admin/", admin.site.urls),
    path("beds/", bed_list, name="beds"),
    path("beds/import/", plan_import, name="plan-import"),
]
