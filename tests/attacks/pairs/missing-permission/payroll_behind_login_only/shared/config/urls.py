from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path

from staffdesk import views

reports = [path("headcount/", views.headcount, name="headcount"), path("payroll/", views.payroll, name="payroll")]
urlpatterns = [path("admin/", admin.site.urls)]
urlpatterns += i18n_patterns(path("reports/", include((reports, "reports"))))
