from django.urls import include, path

from office.views import access_api, access_pages, injection_html, injection_server, injection_sql

urlpatterns = [
    path("access/", include(access_pages.urlpatterns)),
    path("html/", include(injection_html.urlpatterns)),
    path("server/", include(injection_server.urlpatterns)),
    path("sql/", include(injection_sql.urlpatterns)),
    path("api/access/", include(access_api.urlpatterns)),
]
