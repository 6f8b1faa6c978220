from django.contrib import admin
from django.urls import path

from catches.api import CatchList, CatchSync

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/catches/", CatchList.as_view(), name="catches"),
    path("api/catches/sync/", CatchSync.as_view(), name="catch-sync"),
]
