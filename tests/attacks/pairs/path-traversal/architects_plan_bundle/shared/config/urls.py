from django.contrib import admin
from django.urls import path

from plans.views import MyProjects, SendBundle

urlpatterns = [
    path("admin/", admin.site.urls),
    path("projects/", MyProjects.as_view(), name="projects"),
    path("projects/<slug:number>/bundle/", SendBundle.as_view(), name="bundle"),
]
