from django.contrib import admin
from django.urls import include, path

import ferry.views  # noqa: F401
from ferry import routes

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", include(routes.urlpatterns)),
]
