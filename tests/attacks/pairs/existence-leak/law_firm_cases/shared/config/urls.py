from django.contrib import admin
from django.urls import path

from lawfirm import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("cases/", views.case_list, name="cases"),
    path("cases/<slug:reference>/", views.case_detail, name="case"),
    path("cases/<slug:reference>/notes/", views.add_note, name="add-note"),
]
