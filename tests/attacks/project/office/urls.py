from django.urls import include, path

from office.views import injection_kept, joining
from office.views import access_api, access_pages, api_design, assignment, caching
from office.views import entering, exposure, injection_html, injection_server, injection_sql
from office.views import authenticating, committing, deciding, naming, racing, resetting

urlpatterns = [
    path("access/", include(access_pages.urlpatterns)),
    path("html/", include(injection_html.urlpatterns)),
    path("server/", include(injection_server.urlpatterns)),
    path("sql/", include(injection_sql.urlpatterns)),
    path("api/access/", include(access_api.urlpatterns)),
    path("assignment/", include(assignment.urlpatterns)),
    path("exposure/", include(exposure.urlpatterns)),
    path("caching/", include(caching.urlpatterns)),
    path("entering/", include(entering.urlpatterns)),
    path("api/design/", include(api_design.urlpatterns)),
    path("authenticating/", include(authenticating.urlpatterns)),
    path("resetting/", include(resetting.urlpatterns)),
    path("committing/", include(committing.urlpatterns)),
    path("naming/", include(naming.urlpatterns)),
    path("racing/", include(racing.urlpatterns)),
    path("", include(deciding.urlpatterns)),
    path("kept/", include(injection_kept.urlpatterns)),
    path("api/", include(joining.urlpatterns)),
]
