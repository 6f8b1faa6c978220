from django.contrib import admin
from django.urls import path

from tides.views import HarbourList, TableFile, TableIndex

urlpatterns = [
    path("admin/", admin.site.urls),
    path("harbours/", HarbourList.as_view(), name="harbours"),
    path("tables/", TableIndex.as_view(), name="tables"),
    path("tables/file/", TableFile.as_view(), name="table"),
]
