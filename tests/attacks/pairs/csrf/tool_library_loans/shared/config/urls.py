from django.contrib import admin
from django.urls import path

from tools.views import GiveBack, Loans, Tools

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/tools/", Tools.as_view()),
    path("api/loans/", Loans.as_view()),
    path("api/loans/<int:pk>/back/", GiveBack.as_view()),
]
