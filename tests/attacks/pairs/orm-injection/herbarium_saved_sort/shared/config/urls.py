from django.contrib import admin
from django.urls import path

from herbarium import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/sheets/", views.SheetList.as_view()),
    path("api/sheets/<int:pk>/", views.SheetDetail.as_view()),
    path("api/me/table/", views.TableSettings.as_view()),
]
