from django.contrib import admin
from django.urls import path

from translation import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("manuscripts/", views.manuscripts, name="manuscripts"),
    path("manuscripts/new/", views.add_manuscript, name="manuscript-new"),
    path("manuscripts/<int:pk>/count/", views.count_term, name="count-term"),
]
