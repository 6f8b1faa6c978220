from django.contrib import admin
from django.urls import path

from gamelogs.views import log_search, server_list

urlpatterns = [
    path("admin/", admin.site.urls),
    path("servers/", server_list, name="servers"),
    path("servers/<int:pk>/log/", log_search, name="server-log"),
]
